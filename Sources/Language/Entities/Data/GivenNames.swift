extension Gazetteer {
  /// Frequent given names of many languages. Names that are more often common words or places are left out.
  static let givenNames = """
    Aaron Abdul Abdullah Abigail Abraham Adam Adele Adrian Adriana Agnes Ahmad Ahmed Aisha Akira Alan Alastair Albert \
    Alberto Alejandro Aleksander Aleksandr Alessandro Alex Alexander Alexandra Alexei Alexis Alfonso Alfred Ali Alice \
    Alicia Alison Allan Allen Allison Alvaro Amanda Amelia Amin Amir Amit Amy Ana Anastasia Anders Andrea Andreas \
    Andrei Andrew Andrzej Andy Angela Angelo Anil Anita Anjali Ann Anna Anne Annette Anthony Anton Antoine Antonio \
    Anwar Arjun Armando Arnold Arthur Arturo Arun Ashok Astrid Audrey Barbara Barry Beatrice Ben Benedict Benjamin \
    Bernard Bernd Bernhard Beth Betty Bill Billy Bjorn Björn Bob Bobby Boris Brenda Brendan Brian Bridget Bruce Bruno \
    Bryan Camille Carl Carla Carlo Carlos Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Chandra Charles \
    Charlie Charlotte Chen Cheryl Chiara Chris Christian Christina Christine Christoph Christophe Christopher Claire \
    Clara Clarence Claude Claudia Claudio Clement Clive Colin Connor Craig Cristina Curtis Cynthia Daisuke Damien Dan \
    Daniel Daniela Danielle Danny Darren Dave David Dean Deborah Deepak Denis Dennis Derek Diana Diane Diego Dieter \
    Dimitri Dina Dirk Dmitri Dmitry Dominic Dominique Donald Donna Doris Dorothy Doug Douglas Duncan Dwight Eddie \
    Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elisabeth Elizabeth Ella Ellen \
    Elliot Emil Emilia Emilio Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Ernest Ernesto Ernst Esther \
    Ethan Eugene Eva Evan Eve Evelyn Fabian Fabio Farah Fatima Federico Felipe Felix Fernando Filip Fiona Florian \
    Frances Francesca Francesco Francis Francisco Franco Francois François Frank Franz Fred Frederic Frederick \
    Friedrich Gabriel Gabriela Gareth Gary Gavin Geoff Geoffrey George Georges Gerald Gerard Gerhard Gilbert Giles \
    Gina Giorgio Giovanni Giulia Giuseppe Glenn Gloria Gonzalo Gordon Greg Gregory Guillermo Gunter Gustav Guy Hamid \
    Hannah Hans Harald Harold Harry Hassan Heather Hector Heidi Heinrich Helen Helena Helmut Hendrik Henri Henrik \
    Henry Herbert Herman Hideo Hiroshi Holly Howard Hubert Hugh Hugo Ian Ibrahim Ignacio Igor Ikechukwu Ilya Ines Ingrid \
    Irene Iris Isaac Isabel Isabella Ismail Ivan Ivana Jack Jackie Jacob Jacqueline Jacques Jaime Jakob Jakub James \
    Jamie Jan Jana Jane Janet Janice Jason Javier Jay Jayne Jean Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome \
    Jerry Jesse Jessica Jesus Jill Jim Jimmy Joachim Joan Joanna Joanne Joao João Joe Joel Joerg Johan Johann Johanna \
    Johannes John Johnny Jon Jonas Jonathan Jorge Jörg Jose José Josef Joseph Josephine Josh Joshua Joyce Juan Juana \
    Judith Judy Julia Julian Juliana Julie Juliet Julio Jun Jürgen Justin Kamal Karel Karen Karim Karin Karl Karla \
    Karolina Kate Katherine Kathleen Kathryn Kathy Katie Katrin Kay Keith Kelly Ken Kenji Kenneth Kenta Kevin Khalid \
    Kim Kiran Klaus Konrad Kristen Kristin Kristina Kumar Kurt Kyle Kwame Lakshmi Lance Larry Lars Laszlo Laura Lauren \
    Laurence Laurent Lawrence Lea Leah Lee Leila Leo Leon Leonard Leonardo Leslie Lewis Li Liam Lidia Lila Linda Lisa \
    Liu Lloyd Lorenzo Louis Louisa Louise Luc Luca Lucas Lucia Lucy Luigi Luis Luisa Lukas Luke Lydia Lyndon Lynn \
    Magdalena Mahmoud Maja Malcolm Manfred Manuel Manuela Marc Marcel Marcello Marcelo Marco Marcos Marcus Margaret \
    Margarita Maria Marian Marianne Marie Mario Marion Marjorie Mark Marko Markus Marta Martha Martin Martina Mary \
    Masahiro Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Maureen Maurice Max Maxim Maximilian Maya Mehmet \
    Mei Melanie Melinda Melissa Mercedes Michael Michel Michele Michelle Miguel Mika Mike Mikhail Milan Milos Miriam \
    Mohamed Mohammad Mohammed Mohan Moira Molly Monica Monika Morgan Moritz Mustafa Nadia Nadine Nancy Naomi Natalia \
    Natalie Natasha Nathan Neil Nelson Ngozi Nicholas Nick Nicola Nicolas Nicole Nigel Niklas Nikola Nikolai Nils Nina \
    Noah Noel Nora Norman Olaf Oleg Olga Oliver Olivia Olivier Omar Oscar Osama Otto Pablo Pamela Paolo Pascal Patricia \
    Patrick Paul Paula Pauline Pavel Pedro Peggy Penelope Per Pete Peter Petra Petr Philip Philipp Philippe Phillip \
    Pierre Piotr Prakash Priya Rachel Rafael Raj Rajesh Rajiv Ralf Ralph Ramesh Ramon Ramona Randall Randy Raoul Raphael \
    Raul Ravi Ray Raymond Rebecca Regina Reinhard Rene René Ricardo Richard Rick Riccardo Rita Rob Robert Roberta \
    Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalind Rosemary Ross Roy Ruben Rudolf Rupert \
    Russell Ruth Ryan Sabine Said Sally Salman Sam Samantha Samir Samuel Sandeep Sandra Sanjay Santiago Sara Sarah Sasha \
    Satoshi Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Sheila Shigeru Shinzo Shirley \
    Sidney Siegfried Silvia Simon Simone Sofia Sonia Sophia Sophie Stanislav Stefan Stefania Stefano Stella Stephan \
    Stephane Stephanie Stephen Steve Steven Stuart Sue Sunil Suresh Susan Susanna Susanne Suzanne Sven Svetlana \
    Sylvia Sylvie Takashi Takeshi Tamara Tanya Tara Tariq Tatiana Ted Teresa Terence Terry Thabo Theodor Theodore \
    Theresa Thierry Thomas Tim Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Toshiko Tracy Trevor Tyler \
    Ulrich Ulrike Umberto Ursula Uwe Valentina Valerie Vanessa Vera Veronica Vicente Victor Victoria Vijay Vikram \
    Vincent Viktor Vincenzo Vinod Virginie Vladimir Walter Wang Wayne Wei Wendy Werner Wilhelm Will William Winston \
    Wojciech Wolfgang Xavier Yann Yasmin Yves Yuki Yuri Yusuf Yvonne Zachary Zainab Zhang Zoe
    """
}
